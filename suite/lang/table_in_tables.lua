-- Tables in tables that never leave a chunk's own functions: rows that are missing, exchanged, shared, let out
local function matrix (rows, columns, value)
  local m = {}
  for i = 1, rows do
    local row = {}
    for j = 1, columns do row[j] = value * i + j end
    m[i] = row
  end
  return m
end

local function sum (m, rows, columns)
  local total = 0
  for i = 1, rows do
    local row = m[i]
    for j = 1, columns do total = total + row[j] + m[i][j] end
  end
  return total
end
print(sum(matrix(3, 4, 1.5), 3, 4), sum(matrix(3, 4, 2), 3, 4)) -- expect: 132.0	156
local function fails (...)
  print(pcall(sum, ...))
end
print(pcall(function () return sum(matrix(2, 2, 1), 3, 2) end)) -- expect: false	table_in_tables.lua:16: attempt to index a nil value (local 'row')
print(pcall(function () return sum(matrix(2, 2, 1), 2, 3) end)) -- expect: false	table_in_tables.lua:16: attempt to perform arithmetic on a nil value (field '?')
print(pcall(function () local m = matrix(2, 2, 1) m[5][1] = 3 end)) -- expect: false	table_in_tables.lua:26: attempt to index a nil value (field 'integer index')
print(pcall(function () local m = matrix(2, 2, 1) local row = m[5] row[1] = 3 end)) -- expect: false	table_in_tables.lua:27: attempt to index a nil value (local 'row')
print(pcall(function () local m = matrix(2, 2, 1) local row = m[5] for i = 1, 2 do row[i] = i end end)) -- expect: false	table_in_tables.lua:28: attempt to index a nil value (local 'row')
print(pcall(function () local m = matrix(2, 2, 1) return m[1][1][1] end)) -- expect: false	table_in_tables.lua:29: attempt to index a number value (field 'integer index')
print(pcall(function () local m = matrix(2, 2, 1) return #m[7] end)) -- expect: false	table_in_tables.lua:30: attempt to get length of a nil value (field 'integer index')

-- rows that are exchanged and shared
do
  local previous, current = {}, {}
  for i = 0, 5 do previous[i] = i end
  for i = 1, 5 do
    current[0] = i
    for j = 1, 5 do
      local least = previous[j] + 1
      if current[j - 1] + 1 < least then least = current[j - 1] + 1 end
      if previous[j - 1] + i % 2 < least then least = previous[j - 1] + i % 2 end
      current[j] = least
    end
    previous, current = current, previous
  end
  print(previous[5], current[5], previous[0]) -- expect: 3	3	5
  local shared = {1, 2}
  local pair = {shared, shared}
  pair[1][2] = 7
  pair[2][3] = 8
  print(pair[2][2], #pair[1], shared[3], pair[1] == pair[2], pair[3] == nil) -- expect: 7	3	8	true	true
end

-- three levels, holes, keys of other types, assignments of nil
do
  local cube = {}
  for x = 1, 3 do
    cube[x] = {}
    for y = 1, 3 do
      cube[x][y] = {}
      for z = 1, 3 do cube[x][y][z] = x * y * z end
    end
  end
  cube[2][2][2] = nil
  cube[3][3] = nil
  cube[1].name = {"one"}
  cube[1][0.5] = {2.5}
  cube[1][-1] = {"minus"}
  print(cube[3][2][1], cube[2][2][2], cube[3][3], #cube[3], cube[1].name[1], cube[1][0.5][1], cube[1][-1][1]) -- expect: 6	nil	nil	2	one	2.5	minus
  print(pcall(function () return cube[3][3][3] end)) -- expect: false	table_in_tables.lua:70: attempt to index a nil value (field 'integer index')
  local count = 0
  for x = 1, 3 do for y = 1, 3 do
    if cube[x][y] then
      for z = 1, 3 do if cube[x][y][z] ~= nil then count = count + 1 end end
    end
  end end
  print(count) -- expect: 23
end

-- a table in itself; rows that hold more than tables
do
  local t = {}
  t[1] = t
  t[2] = {5}
  print(t[1][1][2][1], t[1][2] == t[2]) -- expect: 5	true
  local mixed = {{1}, 2, false, nil, {3}}
  local total = 0
  for i = 1, 5 do
    local item = mixed[i]
    if i == 1 or i == 5 then total = total + item[1] elseif item then total = total + item end
  end
  print(total) -- expect: 6
  print(pcall(function () return mixed[2][1] end)) -- expect: false	table_in_tables.lua:93: attempt to index a number value (field 'integer index')
  print(pcall(function () return mixed[3][1] end)) -- expect: false	table_in_tables.lua:94: attempt to index a boolean value (field 'integer index')
  local words = {{"a", "b"}, "cd"}
  print(words[1][2], words[2][1], words[2].len == string.len, pcall(function () words[2][1] = 1 end)) -- expect: b	nil	true	false	table_in_tables.lua:96: attempt to index a string value (field 'integer index')
end

-- rows that get a metatable where nobody sees it
local rows = {{1, 2}, {3, 4}}
local function let_out (row) return setmetatable(row, {__index = function (_, k) return k * 10 end}) end
print(rows[1][3]) -- expect: nil
let_out(rows[1])
print(rows[1][3], rows[2][3], rows[1][1] + rows[1][5]) -- expect: 30	nil	51

local kept = {{1}, {2}}
local function get (i) return kept[i] end
setmetatable(get(1), {__newindex = function (_, k, v) print("new", k, v) end, __len = function () return "long" end}) -- expect: new	2	x
kept[1][2] = "x"
kept[2][2] = "y"
print(#kept[1], #kept[2], kept[1][2]) -- expect: long	2	nil

local function choose (flag, a, b) return flag and a or b end
local one, other = {1}, {2}
local chosen = choose(true, one, other)
chosen[1] = "changed"
print(one[1], other[1], choose(false, one, other)[1]) -- expect: changed	2	2

-- the string library can be given what indexing a string finds
local parts = {{1}, "text"}
getmetatable("").__index = function (s, k) return s .. k end
print(parts[1][1], parts[2][1]) -- expect: 1	text1
getmetatable("").__index = string

-- a row whose table is let out
local row = {1.5, 2.5}
local holder = {row}
for _, t in ipairs(holder) do t[1] = "7" end
print(row[1] * 2, row[2] * 2) -- expect: 14	5.0
