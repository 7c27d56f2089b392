-- Two items of plain tables swapped: within the lists, at their ends, across tables, with keys that are none.
local line = {}
local function w(v) line[#line + 1] = tostring(v) end
local function flush(...) print(table.concat(line, " "), ...) line = {} end -- expect: 4 9 16 25 36 49 64 81 100 1	10
-- expect: 4 9 16 1 36 49 64 81 100 nil nil nil	true
-- expect: 4 9 16 1 36 49 64 81 nil nil nil nil nil nil nil nil nil nil nil 100 nil nil
-- expect: nil 9 4 nil nil 16 1 36 49 64 81 nil nil nil nil nil nil nil nil nil nil nil 100 nil nil
-- expect: nil nil 9 nil 4 nil 1 nil nil 2 16 3 1 nil 36 nil 49 nil 64 nil 81 nil nil nil nil nil nil nil nil nil nil nil nil nil nil nil nil nil nil nil nil nil nil nil 100 nil nil nil nil nil nil nil nil nil nil nil nil nil nil nil nil nil nil nil nil nil
local function shuffle(a, n)
  for i = n, 2, -1 do
    local j = (i * 7) % i + 1
    a[i], a[j] = a[j], a[i]
  end
  return a
end
local t = {}
for i = 1, 10 do t[i] = i * i end
shuffle(t, 10)
for i = 1, #t do w(t[i]) end flush(#t)
t[4] = nil
local function swap(i, j) t[i], t[j] = t[j], t[i] end
swap(4, 10)
for i = 1, 12 do w(t[i]) end flush(#t == 10 or #t == 9)
swap(9, 9) swap(9, 20) 
for i = 1, 22 do w(t[i]) end flush()
swap(0, 1) swap(-1, 2)
for i = -2, 22 do w(t[i]) end flush()
local u = {1, 2, 3}
local function cross(i, j) t[i], u[j] = u[j], t[i] end
cross(1, 1) cross(2, 9) cross(30, 1)
for i = -2, 30 do w(t[i]) w(u[i]) end flush()
local function s2(i, j) u[i], u[1] = u[1], u[i] end
print(pcall(s2, 1.5), pcall(s2, nil), pcall(s2, 2.0), u[1], u[2], u[1.5]) -- expect: true	false	true	2	nil	nil
local sum = 0
local function at(i, j) sum = sum + u[i] * u[j] return sum end
print(pcall(at, 2, 3)) print(pcall(at, 2, 99)) print(pcall(at, nil, 1)) print(pcall(at, -1, 1)) -- expect: false	table_swaps.lua:35: attempt to perform arithmetic on a nil value (field '?')
-- expect: false	table_swaps.lua:35: attempt to perform arithmetic on a nil value (field '?')
-- expect: false	table_swaps.lua:35: attempt to perform arithmetic on a nil value (field '?')
-- expect: false	table_swaps.lua:35: attempt to perform arithmetic on a nil value (field '?')
