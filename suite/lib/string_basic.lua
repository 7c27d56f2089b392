print(("hello"):len(), ("hello"):upper(), ("HeLLo"):lower(), ("abc"):reverse(), ("ab"):rep(3), ("ab"):rep(3, "-")) -- expect: 5	HELLO	hello	cba	ababab	ab-ab-ab
print(("x"):rep(0), ("x"):rep(-1), (""):rep(5), ("x"):rep(1, "sep"), ("ab"):rep(2.0)) -- expect: 			x	abab
print(("hello"):sub(2, 4), ("hello"):sub(-3), ("hello"):sub(2), ("hello"):sub(-3, -2), ("hello"):sub(0), ("hello"):sub(10)) -- expect: ell	llo	ello	ll	hello	
print(("hello"):sub(4, 2), ("hello"):sub(-100, 100), ("hello"):sub(3, 3), ("hello"):sub(math.mininteger, math.maxinteger), ("hello"):sub(1, -6)) -- expect: 	hello	l	hello	
print(("abc"):byte(), ("abc"):byte(2), ("abc"):byte(-1), ("abc"):byte(1, 3), ("abc"):byte(10)) -- expect: 97	98	99	97
print(select("#", ("abc"):byte(10)), select("#", ("abc"):byte(0)), select("#", ("abc"):byte(0, 2))) -- expect: 0	0	2
print(string.char(72, 105), string.char(), #string.char(0, 255)) -- expect: Hi		2
print(#("x"):rep(1000), ("ab"):rep(1000):sub(-4)) -- expect: 1000	abab
print(pcall(string.rep, "x", 1 << 40)) -- expect: false	resulting string too large
print(pcall(string.rep, "abc", math.maxinteger)) -- expect: false	resulting string too large
print(string.len("a\0b"), ("\0\0"):upper():len(), ("ÄÖ"):upper() == "ÄÖ") -- expect: 3	2	true
print(string.upper(12), string.len(3.0), string.rep(7, 2), string.sub(12345, 2, 3), (1.5 .. ""):len()) -- expect: 12	3	77	23	3
