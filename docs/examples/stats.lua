-- Sums and averages.
local stats = {}

function stats.sum(numbers)
  local total = 0
  for _, n in ipairs(numbers) do
    total = total + n
  end
  return total
end

function stats.average(numbers)
  if #numbers == 0 then
    return nil, "no numbers"
  end
  return stats.sum(numbers) / #numbers
end

if ... ~= "stats" then
  print(stats.average({1, 2, 6}))
end

return stats
