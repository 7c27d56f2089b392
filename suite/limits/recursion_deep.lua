-- 150,000 calls deep is fine
local function depth(n) if n == 0 then return 0 end return 1 + depth(n - 1) end
print(depth(150000)) -- expect: 150000
local function sum(t, i) if i > #t then return 0 end return t[i] + sum(t, i + 1) end
local t = {}
for i = 1, 20000 do t[i] = i end
print(sum(t, 1)) -- expect: 200010000
local function build(n) if n == 0 then return nil end return { next = build(n - 1), v = n } end
local list = build(50000)
local count = 0
while list do count = count + 1 list = list.next end
print(count) -- expect: 50000
local Node = {}
Node.__index = Node
function Node:depth(n) if n == 0 then return 0 end return self:depth(n - 1) + 1 end
print(setmetatable({}, Node):depth(50000)) -- expect: 50000
-- mutual
local a, b
function a(n) if n == 0 then return 0 end return 1 + b(n - 1) end
function b(n) if n == 0 then return 0 end return 1 + a(n - 1) end
print(a(100000)) -- expect: 100000
