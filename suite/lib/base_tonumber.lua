print(tonumber(5), tonumber(5.5), tonumber("5"), tonumber("5.0"), tonumber(" 0x1F "), tonumber("0x.8p1")) -- expect: 5	5.5	5	5.0	31	1.0
print(tonumber("1e2"), tonumber("1e"), tonumber("e1"), tonumber(""), tonumber(" "), tonumber("1 2"), tonumber("1a")) -- expect: 100.0	nil	nil	nil	nil	nil	nil
print(tonumber("9223372036854775807"), tonumber("9223372036854775808"), tonumber("-9223372036854775808")) -- expect: 9223372036854775807	9.2233720368548e+18	-9223372036854775808
print(tonumber("0x7fffffffffffffff"), tonumber("0xffffffffffffffff"), tonumber("0x1ffffffffffffffff")) -- expect: 9223372036854775807	-1	-1
print(tonumber("inf"), tonumber("nan"), tonumber("+5"), tonumber("- 5"), tonumber("1_000"), tonumber("5\n")) -- expect: nil	nil	5	nil	nil	5
print(tonumber(nil), tonumber(true), tonumber({}), tonumber(print)) -- expect: nil	nil	nil	nil
print(tonumber("1\0"), tonumber("\t-7\v"), tonumber("0b1"), tonumber("1."), tonumber(".5"), tonumber(".")) -- expect: nil	-7	nil	1.0	0.5	nil
