/**
 * Given names that tell whether "he" or "she" refers to somebody: the commonest of the United States' social security
 * records and those frequent in English news, written down by hand; names that both bear are left out.
 */
import { listWords } from '../phrase-pattern.ts'

export const MEN: ReadonlySet<string> = new Set(
  listWords(`aaron adam ahmed al alan albert alejandro alex alexander alfred ali allen andre andres andrew andy anthony
  antonio antonin arnold arthur barack barry ben benjamin bernard bernie bill billy bob bobby boris brad bradley brandon
  brent brett brian bruce bryan carl carlos charles charlie chip chris christopher chuck clarence claude colin corey cory
  craig curtis cyrus dan daniel darrell darren dave david dean dennis derek devin dick dmitry don donald doug douglas
  dwight earl ed eddie edgar edward edwin elijah elon emmanuel enrique eric erick erik ernest ethan eugene evan felipe
  fernando francis francisco frank fred frederick gary gene geoffrey george gerald gilbert glenn gordon graham greg
  gregory guy hank harold harry harvey hassan hector henry herbert herman howard hugh hugo ian igor isaac ivan jack
  jacob jake james jared jason javier jay jeb jeff jefferson jeffrey jeremy jerome jerry jesse jim jimmy joe joel john
  johnny jon jonathan jordan jorge jose josé joseph josh joshua juan julian julio justin karl keith ken kenneth kevin
  kirk kurt kyle lamar larry lawrence leo leon leonard lewis liam lloyd louis lucas luis luke manuel marc marco marcus
  mario mark martin marvin matt matthew maurice max michael miguel mick mike mitch mitt mohammed mohammad muhammad
  nathan neal neil newt nicholas nick nicolas noah norman oliver omar oscar owen pablo patrick paul pedro pete peter phil
  philip phillip rafael ralph ramon rand randy raul ray raymond rex ricardo richard rick ricky rob robert roberto rodney
  roger roland ron ronald ross roy russell ryan sam samuel scott sean sebastian seth sergei sherrod shinzo simon stanley
  stephen steve steven stuart ted terry theodore thomas tim timothy toby todd tom tommy tony travis trevor troy tucker
  tyler victor vince vincent vladimir wade walter warren wayne wilbur will william xi zach zachary`),
)

export const WOMEN: ReadonlySet<string> = new Set(
  listWords(`abigail aimee alexandria alice alicia alison allison amanda amber amy andrea angela angelina anita ann anna
  anne annie april ashley audrey ayanna barbara becky bernice beth betsy betty beverly bonnie brenda brianna bridget
  brittany carla carly carmen carol caroline carolyn carrie catherine cathy charlotte chelsea cheryl christina christine
  cindy claire clara claudia colleen condoleezza connie courtney crystal cynthia daisy dana danielle dawn debbie deborah
  debra denise diana diane dianne dolores donna doris dorothy edith eileen elaine eleanor elena elise elizabeth ellen
  elsa emily emma erica erika erin esther eva evelyn faith felicia fiona florence frances gabby gabrielle gail georgia
  gina gladys gloria grace greta hannah harriet hazel heather heidi helen hillary hope huma ida ilhan irene isabel ivanka
  jacinda jackie jacqueline jane janet janice jean jeanne jen jenna jennifer jenny jessica jill joan joann joanna jodi
  joni josephine joyce juanita judith judy julia juliana julianne julie june kamala kara karen karin kate katherine
  kathleen kathryn kathy katie kayla kayleigh keisha kellyanne kimberly kirsten kirstjen kristen kristin kristina laura
  lauren leah leila lena leticia lillian lily linda lisa liz lois lori loretta lorraine louise lucille lucy
  lydia lynn lynne madeleine madison maggie marcia margaret margarita maria marie marilyn marion marissa marjorie marlene
  martha mary maura maureen maxine mazie megan meghan melania melanie melissa mercedes mia michelle mildred miriam molly
  monica myra nadia nancy naomi natalia natalie natasha nicola nicole nikki nina nora norma olga olivia pamela patricia
  patty paula pauline peggy penny phyllis priscilla rachel rashida rebecca regina renee rhonda rita roberta
  rosa rose rosemary roxanne ruby ruth sabrina sally samantha sandra sara sarah shannon sharon sheila shelley sherri
  sherry sheryl shirley silvia sofia sonia sophia sophie stacey stacy stefanie stella stephanie sue susan suzanne sylvia
  tamara tammy tara teresa theresa tiffany tina tonya tracy tricia tulsi ursula valerie vanessa vera veronica vicki
  victoria viola virginia vivian wanda wendy yolanda yvonne`),
)
