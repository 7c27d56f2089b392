local fs = {}
for i = 1, 2 do
  for j = 1, 2 do
    local sum = i * 10 + j
    fs[#fs + 1] = function() sum = sum + 100 return i, j, sum end
  end
end
for n = 1, 4 do print(fs[n]()) end
-- expect: 1	1	111
-- expect: 1	2	112
-- expect: 2	1	121
-- expect: 2	2	122
print(fs[1]()) -- expect: 1	1	211
local all = {}
for i = 1, 3 do
  local row = {}
  all[i] = function() row[#row + 1] = i return #row end
  for j = 1, i do all[i]() end
end
print(all[1](), all[2](), all[3]()) -- expect: 2	3	4
