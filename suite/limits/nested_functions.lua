local n = 60
local src = ("return function() "):rep(n) .. "return 'innermost'" .. (" end"):rep(n)
local f = load(src)
local depth = 0
while type(f) == "function" do f = f() depth = depth + 1 end
print(f, depth) -- expect: innermost	61
print((select(3, pcall(load, ("return function() "):rep(250) .. (" end"):rep(250))))) -- expect: C stack overflow
-- each level uses the outermost variable
src = "local v = 0 " .. ("return (function() v = v + 1 "):rep(60) .. "return v" .. (" end)()"):rep(60)
print(load(src)()) -- expect: 60
local calls = ("(function(...) return "):rep(40) .. "..." .. (" end)(...)"):rep(40)
print(load("return " .. calls)(1, 2, 3)) -- expect: 1	2	3
