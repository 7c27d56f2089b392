local n, sum = 2000, 0
local cos = {}
for i = 1, n do cos[i] = coroutine.wrap(function(x) while true do x = coroutine.yield(x + i) end end) end
for round = 1, 3 do for i = 1, n do sum = sum + cos[i](round) end end
print(sum) -- expect: 6015000
cos = nil
collectgarbage()
-- a deep chain of coroutines
local function chain(depth) if depth == 0 then return "bottom" end return coroutine.wrap(function() return chain(depth - 1) end)() end
print(chain(100)) -- expect: bottom
-- recursion inside a coroutine
local function deep(k) if k == 0 then coroutine.yield("at the bottom") return 0 end return 1 + deep(k - 1) end
local co = coroutine.wrap(function() return deep(3000) end)
print(co()) -- expect: at the bottom
print(co()) -- expect: 3000
for i = 1, 5000 do local w = coroutine.wrap(function() coroutine.yield(i) end) if w() ~= i then print("bad") end end
print("done") -- expect: done
