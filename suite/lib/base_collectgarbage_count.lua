-- the figure rises with what is thrown away, and falls when it is collected: programs wait for that
local function count() return collectgarbage("count") end
local limit = 1000000
collectgarbage()
local start = count()
collectgarbage("stop")
local n = 0
repeat
  local a = {}
  n = n + 1
until count() > 3 * start or n == limit
print(n < limit) -- expect: true
collectgarbage("restart")
repeat
  local a = {}
  n = n + 1
until count() <= start * 2 or n == limit
print(n < limit) -- expect: true
-- asked for now and then
collectgarbage()
start = count()
collectgarbage("stop")
n = 0
repeat
  for i = 1, 1000 do _ENV.a = {} end
  n = n + 1
until count() > 2 * start or n == limit
print(n < limit) -- expect: true
collectgarbage("restart")
-- real garbage
local data = {}
for i = 1, 10000 do data[i] = { i } end
local with = count()
data = nil
collectgarbage()
print(count() < with) -- expect: true
-- nothing else changes it
local before = count()
collectgarbage()
print(math.abs(count() - before) < 200) -- expect: true
