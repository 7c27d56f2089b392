local t = {}
t[1.0] = "one"
t[2] = "two"
print(t[1], t[2.0], #t) -- expect: one	two	2
t[2^53] = "big"
print(t[2^53 | 0], t[9007199254740992], t[9007199254740992.0]) -- expect: big	big	big
t["1"] = "string one"
print(t[1], t["1"]) -- expect: one	string one
t[-0.0] = "zero"
print(t[0], t[0.0], t[-0.0]) -- expect: zero	zero	zero
t[1.5] = "half"
print(t[1.5], t[3 / 2]) -- expect: half	half
t[math.mininteger] = "min"
print(t[-2^63], t[math.mininteger + 0.0]) -- expect: min	min
t[2^63] = "float only"
print(t[2^63], t[math.maxinteger], t[math.mininteger]) -- expect: float only	nil	min
t[1e300] = "huge"
print(t[1e300], t[math.huge]) -- expect: huge	nil
t[math.huge], t[-math.huge] = "inf", "-inf"
print(t[math.huge], t[-math.huge]) -- expect: inf	-inf
for k in pairs({ [3.0] = true }) do print(k, math.type(k)) end -- expect: 3	integer
for k in pairs({ [2^53] = true }) do print(k, math.type(k)) end -- expect: 9007199254740992	integer
for k in pairs({ [1e100] = true }) do print(k, math.type(k)) end -- expect: 1e+100	float
print(#{ [1.0] = "a", [2.0] = "b" }) -- expect: 2
print(rawequal(1, 1.0), 1 == 1.0, math.type(next({ [5.0] = 1 }))) -- expect: true	true	integer
