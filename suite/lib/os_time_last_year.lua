-- not on PyPy: its localtime refuses the last year
-- The last year is 2^31 - 1 years after 1900.
local function last (hour, min, sec)
  return os.time {year = (1 << 31) + 1899, month = 12, day = 31, hour = hour, min = min, sec = sec}
end
print(last(23, 59, 59) - last(23, 58, 0))
-- expect: 119
print(pcall(last, 23, 59, 60))
-- expect: false	os_time_last_year.lua:4: time result cannot be represented in this installation
print(os.time {year = -300000000, month = 1, day = 2} - os.time {year = -300000000, month = 1, day = 1})
-- expect: 86400
