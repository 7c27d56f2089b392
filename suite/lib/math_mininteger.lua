print(math.mininteger, math.type(math.mininteger), math.mininteger == 1 << 63, math.mininteger == -2^63) -- expect: -9223372036854775808	integer	true	true
print(math.mininteger - 1 == math.maxinteger, -math.mininteger == math.mininteger, math.mininteger // -1, math.mininteger % -1) -- expect: true	true	-9223372036854775808	0
print(math.mininteger * -1, math.abs(math.mininteger), math.mininteger > -math.huge) -- expect: -9223372036854775808	-9223372036854775808	true
for i = math.mininteger + 1, math.mininteger, -1 do io.write(i, " ") end print() -- expect: -9223372036854775807 -9223372036854775808 
