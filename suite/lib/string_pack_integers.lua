-- string.pack (fmt, v1, v2, ···)
local function hex(s) return (s:gsub(".", function(c) return ("%02x"):format(c:byte()) end)) end
print(hex(string.pack("<i1i2i4i8", 1, 2, 3, 4))) -- expect: 010200030000000400000000000000
print(hex(string.pack(">i1i2i4i8", -1, -2, -3, -4))) -- expect: fffffefffffffdfffffffffffffffc
print(hex(string.pack("<I3", 0x010203)), hex(string.pack(">I3", 0x010203)), hex(string.pack("<i16", -2))) -- expect: 030201	010203	feffffffffffffffffffffffffffffff
print(hex(string.pack("<bBhHlLjJT", -1, 255, -1, 65535, -1, 1, -1, 1, 2))) -- expect: ffffffffffffffffffffffffffff0100000000000000ffffffffffffffff01000000000000000200000000000000
print(hex(string.pack("<!4 i1 i4", 1, 2)), hex(string.pack("<!8 i1 Xi8 i8", 1, 2)), hex(string.pack("<i1xi1", 1, 2))) -- expect: 0100000002000000	01000000000000000200000000000000	010002
print(string.unpack("<i2>i2=i1", "\1\0\0\1\5")) -- expect: 1	1	5	6
