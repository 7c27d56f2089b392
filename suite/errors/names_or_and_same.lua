-- A value that `and` or `or` has chosen has no name, even if both choices are the same variable.
print(pcall(load("aaa = {}; x = (aaa or aaa) + (aaa and aaa)", "=l")))
-- expect: false	l:1: attempt to perform arithmetic on a table value
print(pcall(load("local t = {}; local i = 1; t[i]()", "=l")))
-- expect: false	l:1: attempt to call a nil value (field '?')

-- userdata of C's debug library is light
print(pcall(debug.setuservalue, debug.upvalueid(function () return print end, 1), {}))
-- expect: false	bad argument #1 to 'debug.setuservalue' (userdata expected, got light userdata)
