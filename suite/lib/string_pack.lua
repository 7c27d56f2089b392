local function hex(s) return (s:gsub(".", function(c) return ("%02x"):format(c:byte()) end)) end
print(hex(string.pack("<i4", 1)), hex(string.pack(">i4", 1)), hex(string.pack("<i2", -2)), hex(string.pack("b", -1))) -- expect: 01000000	00000001	feff	ff
print(hex(string.pack("<I8", math.maxinteger)), hex(string.pack(">i3", -1)), hex(string.pack("<i16", -2))) -- expect: ffffffffffffff7f	ffffff	feffffffffffffffffffffffffffffff
print(hex(string.pack("<f", 1.5)), hex(string.pack("<d", 0.1)), hex(string.pack(">n", 1)), hex(string.pack("<j", -1))) -- expect: 0000c03f	9a9999999999b93f	3ff0000000000000	ffffffffffffffff
print(hex(string.pack("z", "abc")), hex(string.pack("s1", "abc")), hex(string.pack("<s4", "ab")), hex(string.pack("c5", "abc"))) -- expect: 61626300	03616263	020000006162	6162630000
print(hex(string.pack("<!4 b i4", 1, 2)), hex(string.pack(">!8 b Xi8 i8", 1, 2)), hex(string.pack("<bxxb", 1, 2))) -- expect: 0100000002000000	01000000000000000000000000000002	01000002
print(string.unpack("<i4", "\1\0\0\0"), string.unpack(">I2", "\1\2"), string.unpack("b", "\xff"), string.unpack("B", "\xff")) -- expect: 1	258	-1	255	2
print(string.unpack("z", "abc\0rest"), string.unpack("s1", "\3abcdef"), string.unpack("c2", "abcd")) -- expect: abc	abc	ab	3
print(string.unpack("<i4 i2", "\1\0\0\0\2\0", 1), string.unpack("<i2", "\0\0\1\0", 3), string.unpack("<i2", "\0\0\1\0", -2)) -- expect: 1	1	1	5
print(string.packsize("<i4i8"), string.packsize("!8i4i8"), string.packsize("c10"), string.packsize("<bhilj"), string.packsize("fdn")) -- expect: 12	16	10	23	20
print(string.unpack("<d", string.pack("<d", 3.25)), string.unpack("<f", string.pack("<f", 0.5)), string.unpack("<i16", string.pack("<i16", -5))) -- expect: 3.25	0.5	-5	17
print(pcall(string.pack, "i1", 200)) -- expect: false	bad argument #2 to 'string.pack' (integer overflow)
print(pcall(string.pack, "I1", -1)) -- expect: false	bad argument #2 to 'string.pack' (unsigned overflow)
print(pcall(string.pack, "i17", 1)) -- expect: false	integral size (17) out of limits [1,16]
print(pcall(string.pack, "z", "a\0b")) -- expect: false	bad argument #2 to 'string.pack' (string contains zeros)
print(pcall(string.pack, "y", 1)) -- expect: false	invalid format option 'y'
print(pcall(string.pack, "c2", "abc")) -- expect: false	bad argument #2 to 'string.pack' (string longer than given size)
print(pcall(string.unpack, "<i4", "abc")) -- expect: false	bad argument #2 to 'string.unpack' (data string too short)
print(pcall(string.unpack, "z", "abc")) -- expect: false	bad argument #2 to 'string.unpack' (unfinished string for format 'z')
print(pcall(string.packsize, "s")) -- expect: false	bad argument #1 to 'string.packsize' (variable-length format)
print(pcall(string.unpack, "<i16", ("\xff"):rep(8) .. ("\1"):rep(8))) -- expect: false	16-byte integer does not fit into Lua Integer
print(pcall(string.unpack, "i4", "abcd", 10)) -- expect: false	bad argument #3 to 'string.unpack' (initial position out of string)
print(pcall(string.pack, "i4", "x")) -- expect: false	bad argument #2 to 'string.pack' (number expected, got string)
print(pcall(string.pack, "!3 i4", 1)) -- expect: false	bad argument #1 to 'string.pack' (format asks for alignment not power of 2)
