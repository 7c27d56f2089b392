local limit <const> = 10
local function f()
  limit = 11 -- expect error: attempt to assign to const variable 'limit'
end
