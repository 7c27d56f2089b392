local function api(x) if type(x) ~= "number" then error("number expected", 2) end return x end
print(api(1)) -- expect: 1
local function user()
  api("x") -- expect error: number expected
end
user()
