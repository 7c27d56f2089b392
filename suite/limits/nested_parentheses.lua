local function nest(open, inner, close, n) return load("local a = 1 " .. open:rep(n) .. inner .. close:rep(n)) end
print(load("return " .. ("("):rep(190) .. "5" .. (")"):rep(190))()) -- expect: 5
print((select(3, pcall(load, "return " .. ("("):rep(300) .. "5" .. (")"):rep(300))))) -- expect: C stack overflow
print(load("return " .. ("- "):rep(151) .. "1")()) -- expect: -1
print(load("return " .. ("not "):rep(150) .. "1")()) -- expect: true
print(load("return " .. ("2^"):rep(1) .. ("1^"):rep(150) .. "1")()) -- expect: 2.0
print(load("local t = { 1 } return " .. ("t["):rep(90) .. "1" .. ("]"):rep(90))()) -- expect: 1
print(load("local function f(x) return x end return " .. ("f("):rep(90) .. "1" .. (")"):rep(90))()) -- expect: 1
print(load("return " .. ("{"):rep(190) .. ("}"):rep(190)) ~= nil) -- expect: true
print(load("return " .. ("#{"):rep(60) .. ("}"):rep(60))()) -- expect: 1
print(load("return " .. ("(1 + "):rep(90) .. "1" .. (")"):rep(90))()) -- expect: 91
print(load("return " .. ("('a' .. "):rep(60) .. "'b'" .. (")"):rep(60))()) -- expect: aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaab
print(load("local x = ... return " .. ("(x and "):rep(60) .. "1" .. (")"):rep(60))(true)) -- expect: 1
