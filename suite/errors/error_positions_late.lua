-- an index is read when its value is used: the line is that of the last token read till then
local function try(f, ...) print(select(2, pcall(f, ...))) end
local t, n = {}, nil
try(function()
  return {
    1,
    n.x,
  }
end)
-- expect: error_positions_late.lua:8: attempt to index a nil value (upvalue 'n')
try(function()
  print(
    1,
    n.field
  )
end)
-- expect: error_positions_late.lua:15: attempt to index a nil value (upvalue 'n')
try(function()
  for i = 1,
    n
  do
  end
end)
-- expect: error_positions_late.lua:21: bad 'for' limit (number expected, got nil)
try(function()
  local x <close> =
    42
end)
-- expect: error_positions_late.lua:27: variable 'x' got a non-closable value
try(function()
  local n
  return {
    n.x,
    2
  }
end)
-- expect: error_positions_late.lua:33: attempt to index a nil value (local 'n')
try(function()
  local n
  print(
    n.x,
    2
  )
end)
-- expect: error_positions_late.lua:41: attempt to index a nil value (local 'n')
try(function()
  if n.x
  then
    print(1)
  end
end)
-- expect: error_positions_late.lua:48: attempt to index a nil value (upvalue 'n')
try(function()
  return n.x
    + 1
end)
-- expect: error_positions_late.lua:55: attempt to index a nil value (upvalue 'n')
try(function()
  return 1 +
    n.x
end)
-- expect: error_positions_late.lua:60: attempt to index a nil value (upvalue 'n')
try(function()
  t.__close = print
  local x <close> = setmetatable({}, t)
  t.__close = nil
end)
-- expect: error_positions_late.lua:67: attempt to call a nil value (metamethod 'close')
