-- Thousands of functions in one function.
local lines = {"local t = {}"}
for i = 1, 3000 do
  lines[#lines + 1] = ("function t.f%d(a) local b = a + %d; return b end"):format(i, i)
end
lines[#lines + 1] = "return t"
local t = load(table.concat(lines, "\n"), "=many")()
print(t.f1(1), t.f2999(1), t.f3000(1))
-- expect: 2	3000	3001
print(pcall(t.f3000))
-- expect: false	many:3001: attempt to perform arithmetic on a nil value (local 'a')
print(debug.getinfo(t.f1, "S").linedefined, debug.getinfo(t.f3000, "S").linedefined)
-- expect: 2	3001
