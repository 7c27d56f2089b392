print(load("return 1 + 1")()) -- expect: 2
print(load("x = 5") ~= nil, x) -- expect: true	nil
load("x = 5")()
print(x) -- expect: 5
print(load("return ...", "name")(1, 2, 3)) -- expect: 1	2	3
print(load("syntax error here")) -- expect: nil	[string "syntax error here"]:1: syntax error near 'error'
print(load("return +", "=chunk")) -- expect: nil	chunk:1: unexpected symbol near '+'
print(load("return +", "@file.lua")) -- expect: nil	file.lua:1: unexpected symbol near '+'
print(load("error('in chunk')", "=(load)") and pcall(load("error('in chunk')", "=(load)"))) -- expect: false
print(pcall(load("error('in chunk')", "@some/path/file.lua"))) -- expect: false	some/path/file.lua:1: in chunk
print(pcall(load("error('in chunk')"))) -- expect: false	[string "error('in chunk')"]:1: in chunk
print(pcall(load("\n\nlocal x; x.y = 1", "=lines"))) -- expect: false	lines:3: attempt to index a nil value (local 'x')
print(pcall(load("error('long')", "a long source string as the chunk name, cut with dots somewhere"))) -- expect: false	[string "a long source string as the chunk name, cut w..."]:1: long
print(pcall(load("error('nl')", "first line\nsecond line"))) -- expect: false	[string "first line..."]:1: nl
print(pcall(load("error('path')", "@/a/very/long/path/that/is/cut/at/its/beginning/because/it/is/too/long/file.lua"))) -- expect: false	.../is/cut/at/its/beginning/because/it/is/too/long/file.lua:1: path
print(pcall(load("error('eq')", "=a very long chunk name given with an equals sign, cut at its end to sixty"))) -- expect: false	a very long chunk name given with an equals sign, cut at it:1: eq
-- from a function
local pieces, i = { "return ", "1", " + ", "2" }, 0
print(load(function() i = i + 1 return pieces[i] end)()) -- expect: 3
i = 0
print(load(function() i = i + 1 return ({ "return 7", "" , "garbage" })[i] end)()) -- expect: 7
print(type(load(function() return nil end))) -- expect: function
print(pcall(load, function() return true end)) -- expect: true	nil	reader function must return a string
print(pcall(load, function() return {} end)) -- expect: true	nil	reader function must return a string
print(pcall(load, function() error("reader fails", 0) end)) -- expect: true	nil	reader fails
print(load("return 1", "n", "b")) -- expect: nil	attempt to load a text chunk (mode is 'b')
print(load("return 1", "n", "t")(), load("return 1", "n", "bt")()) -- expect: 1	1
print(load("\27Lua", "bin", "t")) -- expect: nil	attempt to load a binary chunk (mode is 't')
