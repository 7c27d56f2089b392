-- files can be closed by <close>, and by the collector
local kept
do
  local f <close> = io.tmpfile()
  f:write("x")
  kept = f
end
print(io.type(kept)) -- expect: closed file
print(pcall(function() local f <close> = io.tmpfile() kept = f error("stop", 0) end), io.type(kept)) -- expect: false	closed file
print(getmetatable(kept).__close ~= nil, getmetatable(kept).__gc ~= nil, getmetatable(kept).__tostring(kept)) -- expect: true	true	file (closed)
