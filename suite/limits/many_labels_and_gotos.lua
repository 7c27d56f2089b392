local t = { "local n, steps = ..., 0" }
t[#t + 1] = "goto l1"
for i = 1, 200 do
  t[#t + 1] = ("::l%d:: steps = steps + 1 if n == %d then goto out end goto l%d"):format(i, i, i + 1)
end
t[#t + 1] = "::l201:: ::out:: do return steps end"
local f, msg = load(table.concat(t, "\n"))
print(f(1), f(50), f(200), f(500)) -- expect: 1	50	200	200
local parts = { "local log = {} local i = 0" }
for i = 1, 50 do parts[#parts + 1] = ("::b%d:: i = i + 1 if i %% %d ~= 0 then goto b%d end"):format(i, i, i) end
parts[#parts + 1] = "return i"
print(load(table.concat(parts, "\n"))()) -- expect: 50
