print(("%d|%5d|%-5d|%05d|%+d|% d|%5.3d|%i"):format(42, 42, 42, 42, 42, 42, 42, 42)) -- expect: 42|   42|42   |00042|+42| 42|  042|42
print(("%d %d %d"):format(3.0, "10", -0)) -- expect: 3 10 0
print(("%x %X %#x %o %c%c"):format(255, 255, 255, 8, 72, 105)) -- expect: ff FF 0xff 10 Hi
print(("%x %d"):format(-1, math.mininteger)) -- expect: ffffffffffffffff -9223372036854775808
print(("%f|%.2f|%10.3f|%-10.1f|%+.1f|%.0f|%#.0f"):format(3.14159, 3.14159, 3.14159, 3.14159, 3.14159, 2.5, 2.5)) -- expect: 3.141590|3.14|     3.142|3.1       |+3.1|2|2.
print(("%e|%.3E|%g|%G|%g|%g|%g"):format(12345.678, 12345.678, 12345.678, 1e-10, 1e20, 100000, 1e6)) -- expect: 1.234568e+04|1.235E+04|12345.7|1E-10|1e+20|100000|1e+06
print(("%g %g %g %.3g %#g"):format(0.1, 1, 1e15, 1234567, 1)) -- expect: 0.1 1 1e+15 1.23e+06 1.00000
print(("%a %A %.2a"):format(1, 0.5, 3.14159)) -- expect: 0x1p+0 0X1P-1 0x1.92p+1
print(("%5.1f|%-8.2e|%08.3f"):format(2.25, 1234.5, -3.14159)) -- expect:   2.2|1.23e+03|-003.142
print(("%d%%"):format(50), ("%f %f %d"):format(1, 2^53, 2^53)) -- expect: 50%	1.000000 9007199254740992.000000 9007199254740992
print(("%f %g %e"):format(math.huge, -math.huge, math.huge)) -- expect: inf -inf inf
print(("%.14g %.17g %.3f"):format(0.1, 0.1, 2/3)) -- expect: 0.1 0.10000000000000001 0.667
print(("%20s|%-20s|%.3s|%5.1s|"):format("right", "left", "truncate", "xyz")) -- expect:                right|left                |tru|    x|
print(("%s %s %s %s"):format(nil, true, 12, 1.5)) -- expect: nil true 12 1.5
print(("%c"):format(0) == "\0", #("%c%c"):format(0, 65)) -- expect: true	2
print(("%10.4d|%-+6d|%+.3d|% 05d"):format(42, 42, 42, 42)) -- expect:       0042|+42   |+042| 0042
print(("%.20f"):format(0.1), ("%.0f"):format(0.5), ("%.0f"):format(1.5), ("%5s"):format(1)) -- expect: 0.10000000000000000555	0	2	    1
print(("%99d"):format(1):len(), ("%.99f"):format(1/3):len()) -- expect: 99	101
print(("%p"):format(nil) , ("%p"):format(5), ("%p"):format(print) ~= ("%p"):format(type)) -- expect: (null)	(null)	true
