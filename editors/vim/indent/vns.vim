" Indentation of scripts of vnc: deeper after a colon, back for `elif` and `else`, and after what ends a block.
if exists("b:did_indent")
  finish
endif
let b:did_indent = 1

setlocal nolisp autoindent
setlocal indentexpr=VnsIndent(v:lnum)
setlocal indentkeys=!^F,o,O,<:>,=elif,=else,=label
let b:undo_indent = "setlocal autoindent< indentexpr< indentkeys<"

if exists("*VnsIndent")
  finish
endif

" The columns before line `number`; -1 leaves it as it is.
function VnsIndent(number)
  let above = prevnonblank(a:number - 1)
  if above == 0
    return 0
  endif
  if s:InText(a:number)
    return -1
  endif
  let here = getline(a:number)
  if here =~# '^\s*label\>'
    return 0
  endif
  if here =~# '^\s*\%(elif\|else\)\>'
    return s:Opener(above)
  endif
  let column = indent(above)
  if getline(above) =~# ':\s*\%(#.*\)\=$' && !s:InComment(above)
    return column + shiftwidth()
  endif
  if getline(above) =~# '^\s*\%(jump\|return\|pass\)\>'
    return max([column - shiftwidth(), 0])
  endif
  return column
endfunction

function s:InText(number)
  let name = synIDattr(synID(a:number, 1, 0), "name")
  return name =~# '_\%(text\|string\)$'
endfunction

function s:InComment(number)
  return synIDattr(synID(a:number, max([col([a:number, "$"]) - 1, 1]), 0), "name") =~# '_comment$'
endfunction

" Where the `if` or `elif` stands that this `else` belongs to.
function s:Opener(above)
  let limit = indent(a:above) + 1
  for line in range(a:above, 1, -1)
    if getline(line) !~# '^\s*\%(#.*\)\=$' && indent(line) < limit
      let limit = indent(line)
      if getline(line) =~# '^\s*\%(if\|elif\)\>'
        return limit
      endif
    endif
  endfor
  return indent(a:above)
endfunction
