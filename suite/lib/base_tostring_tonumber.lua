print(tonumber("10"), tonumber("10.0"), tonumber("0x1F"), tonumber(" 5 "), tonumber("5e2"), tonumber(".5"), tonumber("5.")) -- expect: 10	10.0	31	5	500.0	0.5	5.0
print(tonumber("abc"), tonumber(""), tonumber(" "), tonumber("1 2"), tonumber("1e"), tonumber("0x"), tonumber("--1")) -- expect: nil	nil	nil	nil	nil	nil	nil
print(tonumber("1_000"), tonumber("inf"), tonumber("nan"), tonumber("0b1"), tonumber("0o7"), tonumber("1f"), tonumber("١")) -- expect: nil	nil	nil	nil	nil	nil	nil
print(tonumber(nil), tonumber(true), tonumber({}), tonumber(5), tonumber(5.5), tonumber(print)) -- expect: nil	nil	nil	5	5.5	nil
print(tonumber("ff", 16), tonumber("FF", 16), tonumber("zz", 36), tonumber("777", 8), tonumber("1010", 2), tonumber("9", 8), tonumber("-ff", 16)) -- expect: 255	255	1295	511	10	nil	-255
print(tonumber(" 11 ", 2), tonumber("1.0", 10), tonumber("", 10), tonumber("7fffffffffffffff", 16), tonumber("ffffffffffffffff", 16)) -- expect: 3	nil	nil	9223372036854775807	-1
print(tonumber("9223372036854775807"), tonumber("9223372036854775808"), tonumber("-9223372036854775808"), tonumber("-9223372036854775809")) -- expect: 9223372036854775807	9.2233720368548e+18	-9223372036854775808	-9.2233720368548e+18
print(tonumber("0xffffffffffffffff"), tonumber("0x1p4"), tonumber("0x.8"), tonumber("-0x10"), tonumber("1e400"), tonumber("0x1p-1100")) -- expect: -1	16.0	0.5	-16	inf	0.0
print(tonumber("10\n"), tonumber("\t10\v\f\r"), tonumber("10\0"), tonumber("1\0"), tonumber("+5"), tonumber("- 5"), tonumber("+-5")) -- expect: 10	10	nil	nil	5	nil	nil
print(tostring(1e15), tostring(1e16), tostring(123456789012345678), tostring(0.1), tostring(1/3), tostring(-1e-10), tostring(1e300)) -- expect: 1e+15	1e+16	123456789012345678	0.1	0.33333333333333	-1e-10	1e+300
print(tostring(3.0), tostring(-3.0), tostring(2^24), tostring(2^53), tostring(1e14), tostring(123456.7), tostring(100.0)) -- expect: 3.0	-3.0	16777216.0	9.007199254741e+15	1e+14	123456.7	100.0
print(tostring(math.huge), tostring(-math.huge), tostring(math.maxinteger), tostring(math.mininteger), tostring(2^63)) -- expect: inf	-inf	9223372036854775807	-9223372036854775808	9.2233720368548e+18
print(3.14159265358979, 1e-7, 123e-7, 5e-324, 1.7976931348623157e308, 0.1 + 0.2, 1e15 / 7) -- expect: 3.1415926535898	1e-07	1.23e-05	4.9406564584125e-324	1.7976931348623e+308	0.3	1.4285714285714e+14
