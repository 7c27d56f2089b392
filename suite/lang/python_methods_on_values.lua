print(pcall(function() return (5):bit_length() end)) -- expect: false	python_methods_on_values.lua:1: attempt to index a number value
print(pcall(function() return (5.5):hex() end)) -- expect: false	python_methods_on_values.lua:2: attempt to index a number value
print(pcall(function() local b = true; return b:real() end)) -- expect: false	python_methods_on_values.lua:3: attempt to index a boolean value (local 'b')
print(pcall(function() local s = "x"; return s:encode() end)) -- expect: false	python_methods_on_values.lua:4: attempt to call a nil value (method 'encode')
print(pcall(function() local f = print; return f:__call__() end)) -- expect: false	python_methods_on_values.lua:5: attempt to index a function value (local 'f')
print(pcall(function() return ("x"):__len__() end)) -- expect: false	python_methods_on_values.lua:6: attempt to call a nil value (method '__len__')
print(pcall(function() local t = {} return t:keys() end)) -- expect: false	python_methods_on_values.lua:7: attempt to call a nil value (method 'keys')
print(pcall(function() local t = {} return t:append(1) end)) -- expect: false	python_methods_on_values.lua:8: attempt to call a nil value (method 'append')
print(pcall(function() local n; return n:anything() end)) -- expect: false	python_methods_on_values.lua:9: attempt to index a nil value (local 'n')
print(("%d"):format(3), ("abc"):find("b", 1, true), ("abc"):upper()) -- expect: 3	2	ABC
string.title = function(s) return "<" .. s .. ">" end
print(("x"):title(), string.title("y")) -- expect: <x>	<y>
string.title = nil
print(pcall(function() return ("x"):title() end)) -- expect: false	python_methods_on_values.lua:14: attempt to call a nil value (method 'title')
string.len2 = string.len
print(("abcd"):len2()) -- expect: 4
string.upper, upper = function() return "replaced" end, string.upper
print(("abc"):upper(), upper("abc")) -- expect: replaced	ABC
string.upper = upper
print(("abc"):upper()) -- expect: ABC
