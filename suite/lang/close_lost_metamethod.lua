-- the metamethod is looked up again when the variable is closed
local mt = { __close = function() print("never") end }
print(pcall(function()
  local x <close> = setmetatable({}, mt)
  mt.__close = nil
end))
-- expect: false	close_lost_metamethod.lua:6: attempt to call a nil value (metamethod 'close')
local other = setmetatable({}, { __close = function() print("old") end })
do
  local x <close> = other
  getmetatable(other).__close = function(o, e) print("new", o == other, e) end -- expect: new	true	nil
end
