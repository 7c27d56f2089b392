-- not on PyPy: cells of functions cannot be exchanged there
local function counter() local n = 0 return function() n = n + 1 return n end end
local a, b = counter(), counter()
a() a()
print(a(), b()) -- expect: 3	1
debug.upvaluejoin(b, 1, a, 1)
print(b(), a(), b()) -- expect: 4	5	6
print(debug.upvalueid(a, 1) == debug.upvalueid(b, 1), select("#", debug.upvaluejoin(a, 1, b, 1))) -- expect: true	0
