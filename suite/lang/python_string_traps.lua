-- operators that Python has for strings, and Lua does not
print(pcall(function() return "a" + "b" end)) -- expect: false	python_string_traps.lua:2: attempt to add a 'string' with a 'string'
print(pcall(function() return "a" * 3 end)) -- expect: false	python_string_traps.lua:3: attempt to mul a 'string' with a 'number'
print(pcall(function() return 3 * "ab" end)) -- expect: false	python_string_traps.lua:4: attempt to mul a 'number' with a 'string'
print(pcall(function() return "%d" % 5 end)) -- expect: false	python_string_traps.lua:5: attempt to mod a 'string' with a 'number'
print(pcall(function() return "a" < 1 end)) -- expect: false	python_string_traps.lua:6: attempt to compare string with number
print(pcall(function() return "b" - "a" end)) -- expect: false	python_string_traps.lua:7: attempt to sub a 'string' with a 'string'
print("10" * 3, 3 * "10", "7" % 4, "1" + "2") -- expect: 30	30	3	3
print(pcall(function() local s = "abc" return s[1] end)) -- expect: true	nil
print(("abc")[1], ("abc").x, ("abc")[-1]) -- expect: nil	nil	nil
print(#"abc", "abc" == "abc", "a" ~= "A") -- expect: 3	true	true
print("a" == 97, "1" == 1, "" == false, "" == nil, "None" == nil, "True" == true) -- expect: false	false	false	false	false	false
print(tostring(nil), tostring(true), tostring(false), tostring("None")) -- expect: nil	true	false	None
print("x" and 1, ("0" and true), not "False") -- expect: 1	true	false
print("%s %r {} {0}", "{x}" .. "}") -- expect: %s %r {} {0}	{x}}
print(("%5.1f|"):format(3.14159), ("%s %s"):format(nil, true)) -- expect:   3.1|	nil true
print("\xe4\xf6", #"\xe4\xf6", ("\xc3\xa4"):len(), ("\xc3\xa4"):byte(1, -1)) -- expect: дц	2	2	195	164
