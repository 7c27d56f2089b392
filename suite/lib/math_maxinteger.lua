print(math.maxinteger, math.type(math.maxinteger), math.maxinteger == (1 << 63) - 1, math.maxinteger == 0x7fffffffffffffff) -- expect: 9223372036854775807	integer	true	true
print(math.maxinteger + 1 == math.mininteger, math.maxinteger * 2, math.maxinteger + 1.0, math.maxinteger // 1 | 0) -- expect: true	-2	9.2233720368548e+18	9223372036854775807
print(math.maxinteger < math.huge, math.maxinteger + 0.0 == 2^63, math.maxinteger == 2^63) -- expect: true	true	false
for i = math.maxinteger - 1, math.maxinteger do io.write(i, " ") end print() -- expect: 9223372036854775806 9223372036854775807 
