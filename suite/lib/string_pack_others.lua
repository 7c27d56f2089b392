local function hex(s) return (s:gsub(".", function(c) return ("%02x"):format(c:byte()) end)) end
print(hex(string.pack("<f", 1.5)), hex(string.pack(">d", -2)), hex(string.pack("<n", 0.5))) -- expect: 0000c03f	c000000000000000	000000000000e03f
print(hex(string.pack("z", "abc")), hex(string.pack("<s1", "abc")), hex(string.pack("<s2", "")), hex(string.pack("c5", "abc"))) -- expect: 61626300	03616263	0000	6162630000
print(string.unpack("z", "abc\0rest")) -- expect: abc	5
print(string.unpack("<s2", "\3\0abcd")) -- expect: abc	6
print(string.unpack("c3", "abcdef"), string.unpack("c0", "abc")) -- expect: abc		1
print(string.unpack("<d", string.pack("<d", 1/3)), string.unpack("<f", string.pack("<f", 0.1))) -- expect: 0.33333333333333	0.10000000149012	5
