-- The first placement of n queens that do not attack each other, and the number of all.

local n = tonumber(arg and arg[1]) or 8

local columns, rising, falling = {}, {}, {} -- what is attacked already
local row_of = {}
local first, count

-- Place a queen in a column, then in the columns after it.
local function place(column)
  if column > n then
    first = first or table.move(row_of, 1, n, 1, {})
    count = count + 1
    return
  end
  for row = 1, n do
    if not (columns[row] or rising[row + column] or falling[row - column]) then
      columns[row], rising[row + column], falling[row - column] = true, true, true
      row_of[column] = row
      place(column + 1)
      columns[row], rising[row + column], falling[row - column] = nil, nil, nil
    end
  end
end

count = 0
place(1)

for row = 1, first and n or 0 do
  local squares = {}
  for column = 1, n do
    squares[column] = first[column] == row and "Q" or "."
  end
  print(table.concat(squares, " "))
end
print(("%d placements of %d queens"):format(count, n))
