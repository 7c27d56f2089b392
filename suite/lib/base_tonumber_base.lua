print(tonumber("ff", 16), tonumber("FF", 16), tonumber("-ff", 16), tonumber(" 11 ", 2), tonumber("zz", 36)) -- expect: 255	255	-255	3	1295
print(tonumber("8", 8), tonumber("2", 2), tonumber("", 10), tonumber("1.0", 10), tonumber("0x10", 16), tonumber("1e1", 16)) -- expect: nil	nil	nil	nil	nil	481
print(tonumber("7fffffffffffffff", 16), tonumber("ffffffffffffffff", 16), tonumber("10000000000000000", 16)) -- expect: 9223372036854775807	-1	0
print(tonumber("1 1", 10), tonumber("- 1", 10), tonumber("--1", 10), tonumber("+1", 10)) -- expect: nil	nil	nil	1
