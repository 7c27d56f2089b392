local function res(name, e2)
  return setmetatable({}, { __close = function(_, e)
    print("close " .. name, e)
    if e2 then error(e2, 0) end
  end })
end
print(pcall(function()
  local a <close> = res("a")
  local b <close> = res("b")
  error("first", 0)
end))
-- expect: close b	first
-- expect: close a	first
-- expect: false	first
-- an error in __close replaces the one before, and the rest are closed with it
print(pcall(function()
  local a <close> = res("a")
  local b <close> = res("b", "from b")
  local c <close> = res("c", "from c")
  error("first", 0)
end))
-- expect: close c	first
-- expect: close b	from c
-- expect: close a	from b
-- expect: false	from b
print(pcall(function()
  local a <close> = res("a")
  local b <close> = res("b", "from b")
  return "lost"
end))
-- expect: close b	nil
-- expect: close a	from b
-- expect: false	from b
local e = {}
print(select(2, pcall(function()
  local a <close> = setmetatable({}, { __close = function(_, err) print(err == e) end })
  error(e)
end)) == e)
-- expect: true
-- expect: true
print(pcall(function() local x <close> = 42 end)) -- expect: false	close_errors.lua:41: variable 'x' got a non-closable value
print(pcall(function() local xyz <close> = {} end)) -- expect: false	close_errors.lua:42: variable 'xyz' got a non-closable value
print(pcall(function() local s <close> = "text" end)) -- expect: false	close_errors.lua:43: variable 's' got a non-closable value
-- the first is closed though the second cannot be
print(pcall(function()
  local a <close> = res("a")
  local b <close> = {}
end))
-- expect: close a	close_errors.lua:47: variable 'b' got a non-closable value
-- expect: false	close_errors.lua:47: variable 'b' got a non-closable value
