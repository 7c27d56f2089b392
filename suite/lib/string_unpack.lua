-- string.unpack (fmt, s [, pos]) gives the position after the last item too
print(string.unpack("<i2", "\1\2")) -- expect: 513	3
print(string.unpack("<i1i1i1", "\1\2\255")) -- expect: 1	2	-1	4
print(string.unpack("<I2", "\0\0\1\1", 3), string.unpack("<I2", "\0\0\1\1", -2), string.unpack("b", "\128")) -- expect: 257	257	-128	2
print(string.unpack("", "abc"), string.unpack("", "abc", 4), string.unpack("<i16", "\255\255\255\255\255\255\255\255\255\255\255\255\255\255\255\255")) -- expect: 1	4	-1	17
print(string.unpack(">!4 b Xi4 i4", "\1\0\0\0\0\0\0\5")) -- expect: 1	5	9
print(string.unpack("z z", "a\0bc\0")) -- expect: a	bc	6
print(string.unpack(" < i1 x B ", "\1\2\3")) -- expect: 1	3	4
