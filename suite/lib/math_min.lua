print(math.min(1), math.min(1, 2.5), math.min(3, 2, 1), math.min(1, 1.0), math.min(1.0, 1), math.min(0.0, -0.0), math.min(math.mininteger, -2^53)) -- expect: 1	1	1	1	1.0	0.0	-9223372036854775808
print(math.min(0/0, 1) ~= math.min(0/0, 1), math.min(1, 0/0), math.min("10", "9")) -- expect: true	1	10
print(pcall(math.min)) -- expect: false	bad argument #1 to 'math.min' (value expected)
print(pcall(math.min, {}, 1)) -- expect: false	attempt to compare number with table
print(pcall(math.min, 1, "x")) -- expect: false	attempt to compare string with number
print(pcall(function() math.min(1, 2, nil) end)) -- expect: false	attempt to compare nil with number
