-- the reference reads on to the next token before it reads or writes a field: errors are on that token's line
local function try(f, ...) print((select(2, pcall(f, ...)):gsub("^[^:]*", ""):gsub(" %(for iterator.*", ""))) end
local t, n = {}, nil
try(function()
  return {
    n.x,
  }
end)
-- expect: :7: attempt to index a nil value (upvalue 'n')
try(function()
  return {
    k = n.x,
  }
end)
-- expect: :12: attempt to index a nil value (upvalue 'n')
try(function()
  return {
    n.x
    , 1
  }
end)
-- expect: :19: attempt to index a nil value (upvalue 'n')
try(function()
  print(
    n.x
    , 1
  )
end)
-- expect: :26: attempt to index a nil value (upvalue 'n')
try(function()
  print(
    n.x
  )
end)
-- expect: :33: attempt to index a nil value (upvalue 'n')
try(function()
  return (n.x
  )
end)
-- expect: :38: attempt to index a nil value (upvalue 'n')
try(function()
  return n[
    1
  ]
end)
-- expect: :44: attempt to index a nil value (upvalue 'n')
try(function()
  return n.x
    == 1
end)
-- expect: :49: attempt to index a nil value (upvalue 'n')
try(function()
  return n.x
    and 1
end)
-- expect: :54: attempt to index a nil value (upvalue 'n')
try(function()
  return "a"
    .. n.x
    .. "b"
end)
-- expect: :60: attempt to index a nil value (upvalue 'n')
try(function()
  if t.x then
  elseif n.x
  then
  end
end)
-- expect: :66: attempt to index a nil value (upvalue 'n')
try(function()
  while n.x
  do
  end
end)
-- expect: :71: attempt to index a nil value (upvalue 'n')
try(function()
  return n.x.y
    .z
end)
-- expect: :77: attempt to index a nil value (upvalue 'n')
try(function()
  return t.x
    :m()
end)
-- expect: :83: attempt to index a nil value (field 'x')
try(function()
  local a, b = n.x
    , 1
end)
-- expect: :88: attempt to index a nil value (upvalue 'n')
try(function()
  local a, b =
    1, n.x

  return a
end)
-- expect: :93: attempt to index a nil value (upvalue 'n')
try(function()
  n.x =
    1
end)
-- expect: :100: attempt to index a nil value (upvalue 'n')
try(function()
  t.x, n.x = 1,
    2
end)
-- expect: :105: attempt to index a nil value (upvalue 'n')
try(function()
  n.x = function()
    return 1
  end
end)
-- expect: :111: attempt to index a nil value (upvalue 'n')
try(function()
  function
    n.x()
  end
end)
-- expect: :115: attempt to index a nil value (upvalue 'n')
try(function()
  for k in
    n
  do
  end
end)
-- expect: :122: attempt to call a nil value
try(function()
  local x <close> =
    42
end)
-- expect: :129: variable 'x' got a non-closable value
