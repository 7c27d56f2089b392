print(("ab"):rep(3), ("ab"):rep(3, ","), ("ab"):rep(1, ","), ("ab"):rep(0), ("ab"):rep(-5), (""):rep(100), #("x"):rep(1000)) -- expect: ababab	ab,ab,ab	ab				1000
print(string.rep(7, 3), ("x"):rep("2"), ("x"):rep(2.0), ("x"):rep(3, 1), ("x"):rep(2, nil), (""):rep(3, "-")) -- expect: 777	xx	xx	x1x1x	xx	--
print(pcall(string.rep, "x", math.maxinteger)) -- expect: false	resulting string too large
print(pcall(string.rep, "ab", math.maxinteger // 2 + 1)) -- expect: false	resulting string too large
