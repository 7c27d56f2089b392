local function none() end
local function one() return 1 end
local function three() return 1, 2, 3 end
local function lone_nil() return nil end
print(none()) -- expect:
print((none())) -- expect: nil
print(one(), three()) -- expect: 1	1	2	3
print(three(), one()) -- expect: 1	1
print(lone_nil()) -- expect: nil
print(#{ none() }, #{ three() }, #{ three(), three() }) -- expect: 0	3	4
print(three() + one(), -three(), not none(), three() .. "x") -- expect: 2	-1	true	1x
if none() then print("true") else print("false") end -- expect: false
print(none() == nil, three() == 1) -- expect: true	true
local t = { three(), x = three(), three() }
print(#t, t.x, t[4]) -- expect: 4	1	3
print(type(none and one()), pcall(type, none())) -- expect: number	false	bad argument #1 to 'type' (value expected)
print(math.max(three()), math.max(three(), 0)) -- expect: 3	1
print(string.format("%d %d %d", three())) -- expect: 1 2 3
local function tail() return three() end
local function paren() return (three()) end
print(tail()) -- expect: 1	2	3
print(paren()) -- expect: 1
print(select("#", none()), select("#", lone_nil()), select("#", (none()))) -- expect: 0	1	1
print(({ three() })[2], (three())) -- expect: 2	1
