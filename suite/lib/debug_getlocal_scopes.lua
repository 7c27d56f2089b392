-- not on PyPy: the variables of a loop that has ended are seen there until their block ends
-- debug.getlocal numbers the variables in scope, hidden ones of loops included.
local function names ()
  local found = {}
  for i = 1, 100 do
    local name, value = debug.getlocal(2, i)
    if not name or name == "(temporary)" then return table.concat(found, " ") end
    found[i] = name:match("^%(") and name or name .. "=" .. tostring(value):gsub(":.*", "")
  end
end
local function f (a, b, ...)
  print(names())
-- expect: a=1 b=2
  local a = a + 10
  do local c = 3; print(names()) end
-- expect: a=1 b=2 a=11 c=3
  for i = 1, 1 do print(names()) end
-- expect: a=1 b=2 a=11 (for state) (for state) (for state) i=1
  for k, v in pairs{7} do print(names()) end
-- expect: a=1 b=2 a=11 (for state) (for state) (for state) (for state) k=1 v=7
  local g = function () return a end
  print(names())
-- expect: a=1 b=2 a=11 g=function
  repeat local d = 4 until print(names()) or d
-- expect: a=1 b=2 a=11 g=function d=4
  print(debug.getlocal(1, -2))
-- expect: (vararg)	y
  print(debug.setlocal(1, 3, "new"), a)
-- expect: a	new
end
f(1, 2, "x", "y")

-- the closing value of a loop
local closing = setmetatable({}, {__close = function () print("closed") end})
for i in next, {1}, nil, closing do
  for n = 1, 100 do
    local name, value = debug.getlocal(1, n)
    if value == closing and name == "(for state)" then print(name) end
  end
end
-- expect: (for state)
-- expect: closed
