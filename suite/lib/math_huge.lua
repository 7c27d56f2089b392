print(math.huge, -math.huge, math.huge == 1/0, math.huge > math.maxinteger, -math.huge < math.mininteger, math.type(math.huge), math.huge + 1 == math.huge) -- expect: inf	-inf	true	true	true	float	true
print(math.tointeger(math.huge), math.huge // 1, 5 % math.huge, -5 % math.huge) -- expect: nil	inf	5.0	inf
print(pcall(function() return 1 << math.huge end)) -- expect: false	math_huge.lua:3: number (field 'huge') has no integer representation
