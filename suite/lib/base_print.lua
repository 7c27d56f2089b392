-- print (···) by tostring, tabs between
print() -- expect:
print(nil, true, false) -- expect: nil	true	false
print(1, 1.0, -0.0, 1e100, 2^53, 1/0, -1/0, math.mininteger) -- expect: 1	1.0	-0.0	1e+100	9.007199254741e+15	inf	-inf	-9223372036854775808
print("a\0b" == "a\0b", #"a\0b", "tab\there") -- expect: true	3	tab	here
print(setmetatable({}, { __tostring = function() return "by metamethod" end })) -- expect: by metamethod
print((setmetatable({}, { __name = "Named" }) .. ""):match("^x") == nil) -- expect error: attempt to concatenate a Named value
