print(math.max(1), math.max(1, 2.5), math.max(3, 2, 1), math.max(1, 1.0), math.max(1.0, 1), math.max(-0.0, 0.0), math.max(math.maxinteger, 2^53)) -- expect: 1	2.5	3	1	1.0	-0.0	9223372036854775807
print(math.max(0/0, 1) ~= math.max(0/0, 1), math.max(1, 0/0), math.max("1", "2")) -- expect: true	1	2
print(pcall(math.max)) -- expect: false	bad argument #1 to 'math.max' (value expected)
print(pcall(math.max, "x", 1)) -- expect: false	attempt to compare string with number
print(pcall(math.max, 1, {})) -- expect: false	attempt to compare number with table
print(pcall(function() math.max(1, 2, nil) end)) -- expect: false	attempt to compare number with nil
