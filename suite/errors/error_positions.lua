-- the line is that of the operator, the call's opening parenthesis, the key
local function try(f, ...) print(select(2, pcall(f, ...))) end
local t, n = {}, nil
try(function()
  local a = 1
  return a
    + n
end)
-- expect: error_positions.lua:7: attempt to perform arithmetic on a nil value (upvalue 'n')
try(function()
  return t
    .x
    .y
end)
-- expect: error_positions.lua:13: attempt to index a nil value (field 'x')
try(function()
  return 1 +
    2 +
    {}
end)
-- expect: error_positions.lua:18: attempt to perform arithmetic on a table value
try(function()
  t.f(
    1,
    2
  )
end)
-- expect: error_positions.lua:23: attempt to call a nil value (field 'f')
try(function()
  n(
  1)
end)
-- expect: error_positions.lua:30: attempt to call a nil value (upvalue 'n')
try(function()
  local s = "a"
    .. "b"
    .. n
end)
-- expect: error_positions.lua:37: attempt to concatenate a nil value (upvalue 'n')
try(function()
  if n
    and 1
    or n.x
  then
  end
end)
-- expect: error_positions.lua:43: attempt to index a nil value (upvalue 'n')
try(function()
  t:method(
  )
end)
-- expect: error_positions.lua:49: attempt to call a nil value (method 'method')
try(function()
  t.a
    .b = 1
end)
-- expect: error_positions.lua:55: attempt to index a nil value (field 'a')
try(function()
  return #
    n
end)
-- expect: error_positions.lua:59: attempt to get length of a nil value (upvalue 'n')
try(function()
  return
    t < 1
end)
-- expect: error_positions.lua:65: attempt to compare table with number
