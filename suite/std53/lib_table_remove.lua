-- std: 5.3
-- The argument that is out of bounds.
print(pcall(table.remove, {1, 2, 3}, 5))
-- expect: false	bad argument #1 to 'table.remove' (position out of bounds)
print(pcall(table.remove, {}, -1)) -- expect: false	bad argument #1 to 'table.remove' (position out of bounds)
print(pcall(table.insert, {1, 2}, 5, 1))
-- expect: false	bad argument #2 to 'table.insert' (position out of bounds)
print(table.remove({1, 2, 3}, 4)) -- expect: nil
