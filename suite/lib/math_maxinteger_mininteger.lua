print(math.maxinteger, math.mininteger, math.type(math.maxinteger), math.type(math.mininteger)) -- expect: 9223372036854775807	-9223372036854775808	integer	integer
print(math.maxinteger + 1 == math.mininteger, math.mininteger - 1 == math.maxinteger, -math.mininteger == math.mininteger) -- expect: true	true	true
print(math.maxinteger * 2, math.mininteger // -1, math.mininteger % -1, math.maxinteger + 1.0, math.maxinteger // 1 | 0) -- expect: -2	-9223372036854775808	0	9.2233720368548e+18	9223372036854775807
