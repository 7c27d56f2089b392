-- string.byte (s [, i [, j]])
print(("A"):byte(), ("ABC"):byte(2), ("ABC"):byte(-1), ("\0\xff"):byte(1, 2)) -- expect: 65	66	67	0	255
print(("ABC"):byte(1, -1)) -- expect: 65	66	67
print(("ABC"):byte(0, 10)) -- expect: 65	66	67
print(select("#", ("ABC"):byte(3, 2)), select("#", (""):byte()), select("#", ("ABC"):byte(-10, -8)), select("#", ("ABC"):byte(4))) -- expect: 0	0	0	0
print(string.byte(12, 1, 2)) -- expect: 49	50
print(("ABC"):byte("2"), ("ABC"):byte(2.0), ("ABC"):byte(nil), ("ABC"):byte(2, nil)) -- expect: 66	66	65	66
print(("ABC"):byte(math.mininteger, math.maxinteger)) -- expect: 65	66	67
