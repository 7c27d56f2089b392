print(string.char(), string.char(72, 101, 108), string.char("65"), string.char(66.0)) -- expect: 	Hel	A	B
print(#string.char(0, 0, 255), string.char(0, 255) == "\0\xff") -- expect: 3	true
print(string.char(("several"):byte(1, -1))) -- expect: several
