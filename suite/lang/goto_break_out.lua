-- out of nested loops, with the loop variables' last values kept
local found_i, found_j
for i = 1, 10 do
  for j = 1, 10 do
    if i * j == 42 then
      found_i, found_j = i, j
      goto found
    end
  end
end
print("not found")
::found::
print(found_i, found_j) -- expect: 6	7
do
  for i = 1, 3 do
    while true do
      repeat
        if i == 2 then goto done end
        goto next_i
      until false
    end
    ::next_i::
    io.write(" ", i)
  end
  ::done::
end
print(" out") -- expect:  1 out
local function search(grid, x)
  for r, row in ipairs(grid) do
    for c, v in ipairs(row) do
      if v == x then
        grid = r .. "," .. c
        goto hit
      end
    end
  end
  do return "none" end
  ::hit::
  return grid
end
print(search({ { 1, 2 }, { 3, 4 } }, 3), search({ { 1, 2 } }, 9)) -- expect: 2,1	none
