local function run(n, open, close, inner) return load("local x, n = 1, 0 " .. open:rep(n) .. inner .. close:rep(n) .. " return n") end
print(run(190, "do ", " end", "n = n + 1")()) -- expect: 1
print(run(190, "if x then ", " end", "n = n + 1")()) -- expect: 1
print(run(190, "while x do ", " break end", "n = n + 1")()) -- expect: 1
print(run(45, "for i = 1, 1 do ", " end", "n = n + 1")()) -- expect: 1
print(run(35, "for _ in pairs({ 1 }) do ", " end", "n = n + 1")()) -- expect: 1
print(run(190, "repeat ", " until x", "n = n + 1")()) -- expect: 1
print(run(150, "if x then n = n + 1 ", " else n = 0 end", "n = n + 1")()) -- expect: 151
print((select(3, pcall(run, 250, "do ", " end", "n = n + 1")))) -- expect: C stack overflow
print((select(3, pcall(run, 250, "while x do ", " end", "n = n + 1")))) -- expect: C stack overflow
print(load("local n = 0 " .. ("if n then local v = n n = v + 1 "):rep(150) .. ("end "):rep(150) .. "return n")()) -- expect: 150
