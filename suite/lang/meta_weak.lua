local function count(t) local n = 0 for _ in pairs(t) do n = n + 1 end return n end
local weak_v = setmetatable({}, { __mode = "v" })
local kept = {}
weak_v.a, weak_v.b, weak_v[1], weak_v[2] = {}, kept, {}, "string"
collectgarbage()
collectgarbage()
print(weak_v.a, weak_v.b == kept, weak_v[1], weak_v[2], count(weak_v)) -- expect: nil	true	nil	string	2
local weak_k = setmetatable({}, { __mode = "k" })
weak_k[{}] = 1
weak_k[kept] = 2
weak_k.s = {}
collectgarbage()
print(count(weak_k), weak_k[kept], type(weak_k.s)) -- expect: 2	2	table
-- ephemeron: the value refers to its own key
do
  local key = {}
  weak_k[key] = { key }
end
collectgarbage()
collectgarbage()
print(count(weak_k)) -- expect: 2
local strong = setmetatable({}, { __mode = "" })
strong[1] = {}
collectgarbage()
print(type(strong[1])) -- expect: table
print(collectgarbage("count") > 0, collectgarbage("isrunning")) -- expect: true	true
